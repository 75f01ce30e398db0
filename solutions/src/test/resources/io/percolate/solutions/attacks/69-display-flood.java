// attack: shows a million displays, and updates one without end
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: wasn't done within
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
while (true) {
    io.percolate.kit.notebook.Notebook.html("<b>x</b>");
}
