package org.errata.demo.tax;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps an answer until the whole request has been read: only then is it known whether it may be
 * sent. The first {@value #IN_MEMORY} bytes are kept in memory, a longer answer in a temporary
 * file, so that its length is no matter for the heap. Not thread-safe.
 */
final class Spool extends OutputStream {

  private static final int IN_MEMORY = 64 * 1024;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private FileChannel file;
  private OutputStream current = memory;
  private long size;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (file == null && size + length > IN_MEMORY) {
      moveToFile();
    }
    current.write(bytes, offset, length);
    size += length;
  }

  private void moveToFile() throws IOException {
    Path path = Files.createTempFile("errata-demo-", ".json");
    file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    current = new BufferedOutputStream(Channels.newOutputStream(file), IN_MEMORY);
    memory.writeTo(current);
    memory.reset();
  }

  /** What is written to this may be closed without giving up what it has written. */
  OutputStream open() {
    return new FilterOutputStream(this) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  long size() {
    return size;
  }

  void sendTo(OutputStream out) throws IOException {
    current.flush();
    if (file == null) {
      memory.writeTo(out);
    } else {
      file.position(0);
      Channels.newInputStream(file).transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
