// attack: throws an exception with a message of a hundred megabytes, and one that claims to be a stub
// slow: yes
// assignment: 00-start-here
// question: scale
// notebook: exceptions
// earns: 0
// reason: Your code threw UnsupportedOperationException
double[] scale(int[] pixels) {
    throw new UnsupportedOperationException("<script>alert(1)</script>".repeat(4_000_000));
}
