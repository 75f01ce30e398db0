// question: gears
// message: The exponent in front is missing
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {gradient * Math.pow(a, b - 1)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
