// question: largest-rate
// message: halved before it was squared
double largestRate(double[][] valley, double kept) {
    double a = valley[0][0], b = valley[0][1], c = valley[1][1];
    double lambda = (a + c) / 2 + Math.sqrt(Math.pow(a - c, 2) + b * b);
    return 2 * (1 + kept) / lambda;
}
