// question: shift
// message: dx and dy are exchanged
double[][] shift(double[][] picture, int dx, int dy) {
    int height = picture.length;
    int width = picture[0].length;
    double[][] moved = new double[height][width];
    for (int r = 0; r < height; r++) {
        for (int c = 0; c < width; c++) {
            int row = r + dx;
            int column = c + dy;
            if (row >= 0 && row < height && column >= 0 && column < width) {
                moved[row][column] = picture[r][c];
            }
        }
    }
    return moved;
}
