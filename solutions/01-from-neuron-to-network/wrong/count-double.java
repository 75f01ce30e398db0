// question: parameter-count
// message: A double has 53 binary digits
long parameterCount(int[] units) {
    double count = 0;
    for (int l = 1; l < units.length; l++) {
        count += (units[l - 1] + 1.0) * units[l];
    }
    return (long) count;
}
