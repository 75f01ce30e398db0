// question: gears
// message: NaN is what
double[] backward(Operation operation, double a, double b, double gradient) {
    switch (operation) {
        case MUL:
            return new double[] {gradient * b, gradient * a};
        case POW:
            return new double[] {b == 0 ? 0 : gradient * b * Math.pow(a, b - 1)};
        default:
            double up = Math.exp(a), down = Math.exp(-a);
            double t = (up - down) / (up + down);
            return new double[] {gradient * (1 - t * t)};
    }
}
