// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/remark.h"

#include <algorithm>
#include <vector>

namespace gensvar::sample {

namespace {

class Writer
{
public:
    Writer(Random &random, const Phrases &words, const Occasion &occasion)
        : m_random(random)
        , m_words(words)
        , m_occasion(occasion)
    { }

    std::string write(int score)
    {
        if (m_random.chance(160))
            return std::string(m_random.pick(score >= 7 ? m_words.shorts : m_words.grunts));
        if (m_random.chance(120))
            say(m_words.openings);
        if (score >= 9)
            praise();
        else if (score >= 7)
            weigh();
        else
            complain(score);
        return joined();
    }

private:
    void say(Texts from)
    {
        const std::string_view sentence = m_random.pick(from);
        if (std::find(m_said.begin(), m_said.end(), sentence) == m_said.end())
            m_said.push_back(sentence);
    }
    [[nodiscard]] const Phrases::ByMood &topic() { return m_words.topics[size_t(drawTopic(m_random, m_occasion))]; }

    void praise()
    {
        say(topic().good);
        if (m_random.chance(450))
            say(topic().good);
        if (m_random.chance(60))
            say(m_words.wishes);
        if (m_random.chance(350))
            say(m_words.praise);
    }

    void weigh()
    {
        if (m_random.chance(700))
            say(topic().good);
        say(m_words.middling);
        if (m_random.chance(350))
            say(topic().bad);
        if (m_random.chance(250))
            say(m_words.wishes);
    }

    void complain(int score)
    {
        const Event event = eventAt(m_occasion);
        if (event != Event::None && m_random.chance(650))
            say(m_words.events[size_t(event)]);
        if (score >= 4 && m_random.chance(400))
            say(m_words.middling);
        say(topic().bad);
        if (m_random.chance(score < 4 ? 600 : 300))
            say(topic().bad);
        if (m_random.chance(score < 4 ? 350 : 80))
            say(m_words.threats);
        else if (m_random.chance(220))
            say(m_words.wishes);
    }

    std::string joined()
    {
        const bool inLines = m_said.size() > 1 && m_random.chance(50);
        const bool careless = m_random.chance(110); // lower case, commas, no full stop
        const std::string_view between = inLines ? ".\n" : careless ? ", " : ". ";
        std::string text;
        for (const std::string_view sentence : m_said) {
            if (!text.empty())
                text += between;
            const size_t start = text.size();
            fill(text, sentence);
            if (careless && text[start] >= 'A' && text[start] <= 'Z')
                text[start] = char(text[start] | 0x20);
        }
        if (!careless)
            text += m_random.chance(90) ? '!' : '.';
        return text;
    }

    void fill(std::string &text, std::string_view sentence)
    {
        for (size_t i = 0; i < sentence.size(); ++i) {
            if (sentence[i] == '$' && i + 1 < sentence.size())
                detail(text, sentence[++i]);
            else
                text += sentence[i];
        }
    }

    void detail(std::string &text, char what)
    {
        const auto zipf = [this](Texts from) { return from[m_random.zipf(quint32(from.size()))]; };
        switch (what) {
        case 'N':
            text += zipf(m_words.firstNames);
            break;
        case 'P':
            text += zipf(m_words.places);
            break;
        case 'D':
            text += m_random.pick(m_words.days);
            break;
        case 'C':
            text += std::to_string(10000 + m_random.below(90000));
            break;
        case 'V':
            text += zipf(m_words.things);
            text += zipf(m_words.endings);
            break;
        default:
            break;
        }
    }

    Random &m_random;
    const Phrases &m_words;
    const Occasion &m_occasion;
    std::vector<std::string_view> m_said;
};

} // namespace

std::string remark(Random &random, Language language, const Occasion &occasion, int score)
{
    return Writer(random, phrases(language), occasion).write(score);
}

const Phrases &phrases(Language language)
{
    switch (language) {
    case Language::Swedish:
        return swedish();
    case Language::Norwegian:
        return norwegian();
    case Language::Danish:
        return danish();
    case Language::Dutch:
        return dutch();
    case Language::English:
        break;
    }
    return english();
}

} // namespace gensvar::sample
