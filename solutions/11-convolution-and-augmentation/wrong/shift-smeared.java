// question: shift
// message: copies of the edge
double[][] shift(double[][] picture, int dx, int dy) {
    double[][] moved = new double[picture.length][picture[0].length];
    for (int r = 0; r < moved.length; r++) {
        for (int c = 0; c < moved[0].length; c++) {
            int row = Math.max(0, Math.min(moved.length - 1, r - dy));
            int column = Math.max(0, Math.min(moved[0].length - 1, c - dx));
            moved[r][c] = picture[row][column];
        }
    }
    return moved;
}
