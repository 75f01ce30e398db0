// question: gears
// message: negative and broken exponents
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {gradient * powerOfRest(a, (int) b)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}

double powerOfRest(double a, int n) {
    double power = n;
    for (int i = 1; i < n; i++) power *= a;
    return power;
}
