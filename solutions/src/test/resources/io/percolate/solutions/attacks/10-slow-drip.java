// attack: drips output for as long as it is let, invalid UTF-8 among it
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: stack
// earns: 0
// reason: when the time was up
int[] attack(int n, long seed) throws Exception {
    while (true) {
        System.out.write(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        System.out.flush();
        Thread.sleep(50);
    }
}
int[] shuffle(int n, long seed) {
    try {
        return attack(n, seed);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
