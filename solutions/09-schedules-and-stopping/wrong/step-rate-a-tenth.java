// question: step-rate
// message: Each drop took a tenth
double stepRate(int done, double first, int keep, double drop) {
    return first * Math.pow(0.1, done / keep);
}
