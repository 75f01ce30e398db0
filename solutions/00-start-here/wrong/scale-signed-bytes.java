// question: scale
// message: A byte in Java goes from −128 to 127
double[] scale(int[] pixels) {
    double[] s = new double[pixels.length];
    for (int i = 0; i < s.length; i++) { byte b = (byte) pixels[i]; s[i] = b / 255.0; }
    return s;
}
