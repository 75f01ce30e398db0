// question: largest-rate
// message: That looks only along the axes
double largestRate(double[][] valley, double kept) {
    return 2 * (1 + kept) / Math.max(valley[0][0], valley[1][1]);
}
