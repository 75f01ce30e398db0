// question: gears
// message: tanh elsewhere, and where it is flat
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {b == 0 ? 0 : gradient * b * Math.pow(a, b - 1)};
        default:
            double t = Math.abs(a) > 3 ? Math.signum(a) : Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
