-- One line for the driver, after wrk's own summary.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("\nreport %d %d %d %d %d\n",
    summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, latency.max))
end
