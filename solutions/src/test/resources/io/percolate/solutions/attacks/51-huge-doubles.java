// attack: returns as many numbers as go over the bridge
// slow: yes
// assignment: 00-start-here
// question: scale
// notebook: huge
// earns: 0
// reason: larger than 8 MB
double[] scale(int[] pixels) {
    return new double[(63 << 20) / 8];
}
