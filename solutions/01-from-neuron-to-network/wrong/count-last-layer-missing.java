// question: parameter-count
// message: That is the count without the last layer
long parameterCount(int[] units) {
    long count = 0;
    for (int l = 1; l < units.length - 1; l++) {
        count += (units[l - 1] + 1L) * units[l];
    }
    return count;
}
