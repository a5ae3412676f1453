-- Sends the request of the command line.
dofile("src/load/wrk/summary.lua")
