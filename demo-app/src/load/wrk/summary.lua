-- Prints one line for class Wrk after the summary of wrk.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("\nsummary %d %d %d %d %d\n",
    summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, latency.max))
end
