// question: largest-rate
// message: valleys turned by any angle
double largestRate(double[][] valley, double kept) {
    double x = 1, y = 1, length = 0;
    for (int i = 0; i < 10; i++) {
        double u = valley[0][0] * x + valley[0][1] * y, v = valley[1][0] * x + valley[1][1] * y;
        length = Math.hypot(u, v);
        x = u / length;
        y = v / length;
    }
    return 2 * (1 + kept) / length;
}
