// question: shift
// message: one to the right and one down
double[][] shift(double[][] picture, int dx, int dy) {
    int height = picture.length;
    int width = height;
    double[][] moved = new double[height][width];
    for (int r = 0; r < height; r++) {
        for (int c = 0; c < width; c++) {
            int row = r + dy;
            int column = c + dx;
            if (row >= 0 && row < height && column >= 0 && column < width) {
                moved[row][column] = picture[r][c];
            }
        }
    }
    return moved;
}
