// question: gears
// message: That is the gradient of a²
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            if (a == b) return new double[] {gradient * 2 * a, gradient * 2 * a};
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {b == 0 ? 0 : gradient * b * Math.pow(a, b - 1)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
