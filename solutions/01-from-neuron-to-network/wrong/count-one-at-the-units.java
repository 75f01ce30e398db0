// question: parameter-count
// message: The 1 stands at the wrong number
long parameterCount(int[] units) {
    long count = 0;
    for (int l = 0; l < units.length - 1; l++) {
        count += units[l] * (units[l + 1] + 1L);
    }
    return count;
}
