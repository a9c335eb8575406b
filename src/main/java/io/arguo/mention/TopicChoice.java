package io.arguo.mention;

import io.arguo.topic.Topic;

/** The topic that a name means, with the rule that says so and how sure it is. */
record TopicChoice(Topic topic, String rule, double confidence) {}
