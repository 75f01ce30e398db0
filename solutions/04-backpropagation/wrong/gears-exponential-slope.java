// question: gears
// message: the slope towards the exponent
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {gradient * Math.pow(a, b) * Math.log(a)};
        default:
            double t = Math.tanh(a);
            return new double[] {gradient * (1 - t * t)};
    }
}
