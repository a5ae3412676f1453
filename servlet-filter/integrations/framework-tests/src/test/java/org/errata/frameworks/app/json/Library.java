package org.errata.frameworks.app.json;

import com.google.gson.Gson;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The libraries, as applications use them. */
@SuppressWarnings("ImmutableEnumChecker") // the objects of the libraries are thread-safe
enum Library {
  JACKSON2 {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    void read(InputStream in) throws Exception {
      mapper.readValue(in, PurchaseOrder.class);
    }

    @Override
    void read(Reader in) throws Exception {
      mapper.readValue(in, PurchaseOrder.class);
    }

    @Override
    void write(Object object) throws Exception {
      mapper.writeValueAsString(object);
    }
  },
  JACKSON3 {
    private final tools.jackson.databind.ObjectMapper mapper =
        new tools.jackson.databind.ObjectMapper();

    @Override
    void read(InputStream in) {
      mapper.readValue(in, PurchaseOrder.class);
    }

    @Override
    void read(Reader in) {
      mapper.readValue(in, PurchaseOrder.class);
    }

    @Override
    void write(Object object) {
      mapper.writeValueAsString(object);
    }
  },
  JSONB {
    private final Jsonb jsonb = JsonbBuilder.create();

    @Override
    void read(InputStream in) {
      jsonb.fromJson(in, PurchaseOrder.class);
    }

    @Override
    void read(Reader in) {
      jsonb.fromJson(in, PurchaseOrder.class);
    }

    @Override
    void write(Object object) {
      jsonb.toJson(object);
    }
  },
  JSONP {
    @Override
    void read(InputStream in) {
      try (JsonReader reader = Json.createReader(in)) {
        reader.readObject();
      }
    }

    @Override
    void read(Reader in) {
      try (JsonReader reader = Json.createReader(in)) {
        reader.readObject();
      }
    }

    @Override
    void write(Object object) {
      throw new UnsupportedOperationException();
    }
  },
  GSON {
    private final Gson gson = new Gson();

    @Override
    void read(InputStream in) {
      read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    void read(Reader in) {
      PurchaseOrder ignored = gson.fromJson(in, PurchaseOrder.class);
    }

    @Override
    void write(Object object) {
      String ignored = gson.toJson(object);
    }
  };

  abstract void read(InputStream in) throws Exception;

  abstract void read(Reader in) throws Exception;

  abstract void write(Object object) throws Exception;
}
