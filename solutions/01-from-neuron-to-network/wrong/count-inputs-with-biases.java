// question: parameter-count
// message: The inputs were given biases
long parameterCount(int[] units) {
    long count = 0;
    for (int l = 0; l < units.length; l++) {
        if (l > 0) count += (long) units[l - 1] * units[l];
        count += units[l];
    }
    return count;
}
