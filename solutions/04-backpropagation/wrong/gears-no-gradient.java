// question: gears
// message: Multiply each by the gradient that arrives
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {b, a};
        case POW:
            return new double[] {b == 0 ? 0 : b * Math.pow(a, b - 1)};
        default:
            double t = Math.tanh(a);
            return new double[] {(1 - t * t)};
    }
}
