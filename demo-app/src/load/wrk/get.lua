-- The request of the command line, again and again.
dofile("src/load/wrk/report.lua")
