// question: parameter-count
// message: An int ends at 2,147,483,647
long parameterCount(int[] units) {
    long count = 0;
    for (int l = 1; l < units.length; l++) {
        count += (units[l - 1] + 1) * units[l];
    }
    return count;
}
