// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/marks.h"

#include "map/celltext.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/vocabulary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::check {

using domain::Cell;
using domain::Exclusion;
using domain::Row;

static QString wordsAt(const Row &row, int column)
{
    if (size_t(column) >= row.cells.size())
        return {};
    const Cell &cell = row.cells[size_t(column)];
    if (cell.kind == domain::CellKind::Number || cell.kind == domain::CellKind::Bool)
        return QString::number(cell.number);
    if (cell.kind != domain::CellKind::Text || cell.text.size() > 60)
        return {};
    const std::string_view text = map::trimmed(cell.text);
    return map::folded(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

Marks::Marks(const domain::MapProposal &proposal, const QStringList &ownDomains)
{
    for (const domain::ColumnVerdict &verdict : proposal.columns) {
        const QString words = map::headerWords(verdict.header);
        const map::Word meaning = map::meaningOf(words).other;
        if (proposal.measures.contains(verdict.column))
            m_measures.push_back(verdict.column);
        static const QStringList statuses{u"status"_s, u"response type"_s, u"response status"_s,
                                          u"distribution channel"_s};
        if (proposal.platform == u"qualtrics"_s && statuses.contains(words))
            m_statuses.push_back(verdict.column);
        else if (verdict.field)
            continue;
        else if (statuses.contains(words))
            m_words.push_back(verdict.column);
        else if (meaning.meaning == map::Meaning::TestMark)
            m_flags.push_back(verdict.column);
        else if (meaning.field == domain::Field::Kind && meaning.weight >= 100
                 && !proposal.measures.contains(verdict.column)) // not any "Type"
            m_measures.push_back(verdict.column);
    }
    for (const QString &domain : ownDomains)
        m_ownDomains.push_back(domain.toLower().toStdString());
}

int Marks::otherMeasure(const Row &row) const
{
    for (const int column : m_measures) {
        if (map::isOtherMeasure(wordsAt(row, column)))
            return column;
    }
    return -1;
}

Exclusion Marks::exclusion(const Row &row, std::string_view email) const
{
    for (const int column : m_statuses) {
        // Qualtrics' codes: 1 and 17 preview, 2 test, 8 and 9 spam; the words are in the user's language.
        const QString words = wordsAt(row, column);
        static const QStringList codes{u"1"_s, u"2"_s, u"8"_s, u"9"_s, u"17"_s};
        static const QStringList parts{u"preview"_s,        u"vorschau"_s,  u"spam"_s,        u"survey test"_s,
                                       u"forhandsgransk"_s, u"voorbeeld"_s, u"forhandsvis"_s, u"testantwort"_s};
        if (codes.contains(words)
            || std::any_of(parts.begin(), parts.end(), [&words](const QString &part) { return words.contains(part); }))
            return Exclusion::Test;
    }
    for (const int column : m_words) {
        static const QStringList tests{u"survey preview"_s, u"survey test"_s, u"preview"_s, u"test"_s,
                                       u"test response"_s};
        if (tests.contains(wordsAt(row, column)))
            return Exclusion::Test;
    }
    for (const int column : m_flags) {
        const QString words = wordsAt(row, column);
        if (map::yesOrNo(words) == 1 || words == u"test"_s || words == u"preview"_s)
            return Exclusion::Test;
    }
    return isOwn(email) ? Exclusion::OwnStaff : Exclusion::None;
}

bool Marks::isOwn(std::string_view email) const
{
    if (m_ownDomains.empty())
        return false;
    const size_t at = email.rfind('@');
    if (at == std::string_view::npos)
        return false;
    const std::string_view host = email.substr(at + 1);
    const auto endsWith = [host](const std::string &domain) {
        if (domain.empty() || host.size() < domain.size())
            return false;
        const size_t start = host.size() - domain.size();
        const bool isSame =
            std::equal(domain.begin(), domain.end(), host.begin() + ptrdiff_t(start),
                       [](char a, char b) { return a == char(std::tolower(static_cast<unsigned char>(b))); });
        return isSame && (start == 0 || host[start - 1] == '.');
    };
    return std::any_of(m_ownDomains.begin(), m_ownDomains.end(), endsWith);
}

} // namespace gensvar::check
