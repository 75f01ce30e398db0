// question: shift
// message: What left a row went on in the next one
double[][] shift(double[][] picture, int dx, int dy) {
    int width = picture[0].length;
    int pixels = picture.length * width;
    double[][] moved = new double[picture.length][width];
    for (int i = 0; i < pixels; i++) {
        int to = i + dy * width + dx;
        if (to >= 0 && to < pixels) {
            moved[to / width][to % width] = picture[i / width][i % width];
        }
    }
    return moved;
}
