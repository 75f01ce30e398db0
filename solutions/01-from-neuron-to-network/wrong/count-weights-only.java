// question: parameter-count
// message: Those are the weights alone
long parameterCount(int[] units) {
    long count = 0;
    for (int l = 1; l < units.length; l++) {
        count += (long) units[l - 1] * units[l];
    }
    return count;
}
