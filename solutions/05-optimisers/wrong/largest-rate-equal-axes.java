// question: largest-rate
// message: In a turned valley the steepest direction lies between them
double largestRate(double[][] valley, double kept) {
    double a = valley[0][0], b = valley[0][1], c = valley[1][1];
    if (a == c) return 2 * (1 + kept) / a;
    double half = (a - c) / 2;
    return 2 * (1 + kept) / ((a + c) / 2 + Math.sqrt(half * half + b * b));
}
