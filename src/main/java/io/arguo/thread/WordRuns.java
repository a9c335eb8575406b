package io.arguo.thread;

/**
 * Reads lines as one stream of words and gives fingerprints that stay the same wherever a mailer
 * breaks the lines: of whole sentences, and of runs of {@value #WORDS} words. Of all runs one in
 * four is told: which, the fingerprint itself decides, so that the same words always give the same.
 */
final class WordRuns {
  /** Words in a run. */
  static final int WORDS = 5;

  private static final int FEWEST_LETTERS = 15;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final Sink sink;
  private final long[] words = new long[WORDS];
  private final int[] lines = new int[WORDS];
  private int count;
  private long sentence = SEED;
  private int letters;
  private int sentenceStart;

  /** Is told fingerprints, each with the lines where its words begin and end. */
  interface Sink {
    void run(int print, int first, int last);

    void sentence(int print, int first, int last);
  }

  WordRuns(Sink sink) {
    this.sink = sink;
  }

  /** The fingerprint of a whole line, or 0 where it has too few letters to be told from others. */
  static int ofLine(String said) {
    long hash = SEED;
    int letters = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        letters++;
      }
    }
    return letters < FEWEST_LETTERS ? 0 : print(hash);
  }

  /** How many letters and digits the line has. */
  static int letters(String said) {
    return (int) said.chars().filter(Character::isLetterOrDigit).count();
  }

  /** Goes on with the words of a line. */
  void read(String said, int line) {
    long word = SEED;
    boolean within = false;
    for (int i = 0; i <= said.length(); i++) {
      char c = i < said.length() ? said.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = word * 31 + Character.toLowerCase(c);
        say(c, line);
        within = true;
        continue;
      }
      if (within) {
        add(mix(word), line);
        word = SEED;
        within = false;
      }
      boolean last = i + 1 >= said.length() || Character.isWhitespace(said.charAt(i + 1));
      if (last && ".?!:".indexOf(c) >= 0) {
        endSentence(line);
      }
    }
  }

  /** What follows is another paragraph, or somebody else's; the last line read is given. */
  void pause(int line) {
    endSentence(line);
    count = 0;
  }

  private void say(char letter, int line) {
    if (letters++ == 0) {
      sentenceStart = line;
    }
    sentence = sentence * 31 + Character.toLowerCase(letter);
  }

  private void endSentence(int line) {
    if (letters >= FEWEST_LETTERS) {
      sink.sentence(print(sentence), sentenceStart, line);
    }
    sentence = SEED;
    letters = 0;
  }

  private void add(long word, int line) {
    words[count % WORDS] = word;
    lines[count % WORDS] = line;
    count++;
    if (count < WORDS) {
      return;
    }
    long hash = SEED;
    for (int i = 0; i < WORDS; i++) {
      hash = hash * 1_000_003 + words[(count + i) % WORDS];
    }
    long mixed = mix(hash);
    if ((mixed >>> 62) == 0) {
      sink.run(print(mixed), lines[count % WORDS], line);
    }
  }

  private static int print(long hash) {
    int print = (int) mix(hash);
    return print == 0 ? 1 : print;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
