// question: scale
// message: an int divided by an int is an int
double[] scale(int[] pixels) {
    double[] scaled = new double[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
        scaled[i] = pixels[i] / 255;
    }
    return scaled;
}
