// attack: has a variable and a class by the name of the package that everything is in
// assignment: 00-start-here
// question: scale
// notebook: own-package-variable
// earns: 0
// reason: expected
int io = 1;
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
