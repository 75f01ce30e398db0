// question: gears
// message: The exponent must be one lower
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {gradient * b * Math.pow(a, b)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
