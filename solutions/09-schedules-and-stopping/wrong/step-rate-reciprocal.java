// question: step-rate
// message: an epoch too late
double stepRate(int done, double first, int keep, double drop) { double share = 1.0 / keep; return first * Math.pow(drop, Math.floor(done * share)); }
