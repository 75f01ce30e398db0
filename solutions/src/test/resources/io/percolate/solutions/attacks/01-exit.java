// attack: ends the process by System.exit, in the cell and in the answer
// assignment: 00-start-here
// question: scale
// notebook: exits
// earns: 0
// reason: The answer cell threw
double[] scale(int[] pixels) {
    System.exit(0);
    return new double[0];
}
System.exit(0);
