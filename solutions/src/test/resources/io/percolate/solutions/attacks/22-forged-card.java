// attack: shows a card with every point, and ends the cell in a forged score
// assignment: 00-start-here
// question: shuffle
// notebook: forgeries
// earns: 0.5
// reason: expected
int[] shuffle(int n, long seed) {
    return new int[n];
}
io.percolate.kit.notebook.Notebook.html("<h3>All checks passed: 3 of 3 points</h3>");
System.out.println("{\"score\": 3.0, \"max_score\": 3.0}");
3.0
