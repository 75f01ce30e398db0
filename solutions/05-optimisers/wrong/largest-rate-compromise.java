// question: largest-rate
// message: That is the best compromise
double largestRate(double[][] valley, double kept) {
    double a = valley[0][0], b = valley[0][1], c = valley[1][1];
    double root = Math.sqrt(Math.pow((a - c) / 2, 2) + b * b);
    double largest = (a + c) / 2 + root, smallest = (a + c) / 2 - root;
    return 2 * (1 + kept) / (smallest + largest);
}
