// question: largest-rate
// message: That is the limit without momentum
double largestRate(double[][] valley, double kept) {
    double a = valley[0][0], b = valley[0][1], c = valley[1][1];
    return 2 / ((a + c) / 2 + Math.sqrt(Math.pow((a - c) / 2, 2) + b * b));
}
