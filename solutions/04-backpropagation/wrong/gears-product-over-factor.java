// question: gears
// message: other products: a factor 0
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * (a * b) / a, gradient * (a * b) / b};
        case POW:
            return new double[] {b == 0 ? 0 : gradient * b * Math.pow(a, b - 1)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
