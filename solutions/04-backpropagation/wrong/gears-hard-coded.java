// question: gears
// message: other products
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {-8, 12};
        case POW:
            return new double[] {60};
        default:
            return new double[] {2 * (1 - Math.pow(Math.tanh(0.5), 2))};
    }
}
