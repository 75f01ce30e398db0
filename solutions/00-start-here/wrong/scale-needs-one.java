// question: scale
// message: no pixels, and a single one
double[] scale(int[] pixels) {
    double[] s = new double[pixels.length];
    s[0] = pixels[0] / 255.0;
    for (int i = 1; i < s.length; i++) s[i] = pixels[i] / 255.0;
    return s;
}
