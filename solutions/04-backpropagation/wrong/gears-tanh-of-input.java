// question: gears
// message: t is the output, tanh a, not the input
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {b == 0 ? 0 : gradient * b * Math.pow(a, b - 1)};
        default:
            return new double[] {gradient * (1 - a * a)};
    }
}
