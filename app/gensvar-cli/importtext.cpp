// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include "base/codes.h"
#include "cli.h"
#include "say/sentence.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

static constexpr qsizetype issuesShown = 10;

ImportText::ImportText(Call &call)
    : m_call(call)
    , m_out(call.out)
{
    if (m_call.wantsJson())
        m_out.json().beginObject().name(u"imports").beginArray();
}

void ImportText::add(const QString &file, const base::Result<domain::ImportReport> &report)
{
    if (report && m_call.wantsJson())
        return json(file, *report);
    if (report)
        return text(file, *report);
    base::Error error = report.error();
    if (error.place.file.isEmpty())
        error.place.file = file;
    if (!m_firstError)
        m_firstError = error;
    if (m_call.wantsJson()) {
        m_out.json().beginObject().member(u"file", file).name(u"error");
        m_out.errorObject(error);
        m_out.json().endObject();
    } else {
        m_out.note(u"gensvar-cli: "_s + m_out.sentence(error));
    }
}

void ImportText::searched(const base::Result<void> &done)
{
    if (done)
        return;
    if (done.error().is(base::code::cancelled))
        m_out.note(Cli::tr("The answers are in. Search is not ready for all of them; it goes on the next time."));
    else
        m_out.note(m_out.sentence(done.error()));
}

void ImportText::end()
{
    if (!m_call.wantsJson())
        return;
    m_out.json().endArray();
    if (m_firstError) {
        m_out.json().name(u"error");
        m_out.errorObject(*m_firstError);
    }
    m_out.json().endObject();
}

static std::optional<QString> isoDay(QDate day)
{
    return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
}

void ImportText::json(const QString &file, const domain::ImportReport &report)
{
    JsonWriter &json = m_out.json();
    json.beginObject().name(u"import_id");
    if (report.id.isNull())
        json.null();
    else
        json.value(report.id.value());
    json.member(u"file", file).member(u"source", report.source);
    json.name(u"sheet").textOrNull(report.proposal.sheet);
    json.member(u"format", report.format);
    json.name(u"encoding").textOrNull(report.encoding);
    json.name(u"delimiter").textOrNull(report.delimiter.isNull() ? QString() : report.delimiter);
    json.member(u"rows", report.rows).member(u"added", report.added).member(u"updated", report.updated);
    json.member(u"unchanged", report.unchanged).member(u"rejected", report.rejected);
    json.member(u"unscored", report.unscored);
    json.member(u"first_responded_at", isoDay(report.firstRespondedOn));
    json.member(u"last_responded_at", isoDay(report.lastRespondedOn));
    json.name(u"mapping");
    jsonMapping(report.proposal);
    json.member(u"attributes", report.attributes);
    json.name(u"warnings").beginArray();
    for (const base::Error &warning : report.warnings)
        m_out.errorObject(warning);
    json.endArray();
    jsonIssues(report.issues);
    json.endObject();
}

// As --map takes it: the header's text, or the position where that alone does not tell.
static QString columnName(const domain::MapProposal &proposal, int column)
{
    const QString header = proposal.headers.value(column);
    if (header.isEmpty() || proposal.headers.count(header) > 1)
        return u'#' + QString::number(column + 1);
    return header;
}

void ImportText::jsonMapping(const domain::MapProposal &proposal)
{
    JsonWriter &json = m_out.json();
    json.beginObject();
    for (auto it = proposal.map.columns.begin(); it != proposal.map.columns.end(); ++it) {
        QStringList columns;
        for (const int column : it.value())
            columns.append(columnName(proposal, column));
        if (columns.size() == 1)
            json.member(QString(domain::fieldName(it.key())), columns.first());
        else if (!columns.isEmpty())
            json.member(QString(domain::fieldName(it.key())), columns);
    }
    json.endObject();
}

void ImportText::jsonIssues(const QList<domain::Issue> &issues)
{
    JsonWriter &json = m_out.json();
    json.name(u"rejections").beginArray();
    for (const domain::Issue &issue : issues) {
        json.beginObject().member(u"row", issue.row);
        json.name(u"column").textOrNull(issue.column);
        json.member(u"value", issue.value).member(u"code", issue.reason.code);
        json.member(u"reason", say::reason(issue.reason, m_out.language())).endObject();
    }
    json.endArray();
}

void ImportText::text(const QString &file, const domain::ImportReport &report)
{
    const auto number = [this](qint64 n) { return m_out.language().number(n); };
    QStringList counts;
    counts.append(Cli::tr("%1 added").arg(number(report.added)));
    if (report.updated > 0)
        counts.append(Cli::tr("%1 updated").arg(number(report.updated)));
    if (report.unchanged > 0)
        counts.append(Cli::tr("%1 unchanged").arg(number(report.unchanged)));
    if (report.rejected > 0)
        counts.append(Cli::tr("%1 rejected").arg(number(report.rejected)));
    if (report.unscored > 0)
        counts.append(Cli::tr("%1 without a score").arg(number(report.unscored)));
    const QString line =
        report.id.isNull() ? Cli::tr("%1 (dry run, source “%2”): %3") : Cli::tr("%1 (source “%2”): %3");
    m_out.line(line.arg(QFileInfo(file).fileName(), report.source, counts.join(u", "_s)));
    for (auto it = report.proposal.map.columns.begin(); it != report.proposal.map.columns.end(); ++it) {
        QStringList columns;
        for (const int column : it.value())
            columns.append(columnName(report.proposal, column));
        if (!columns.isEmpty())
            m_out.line(
                u"  %1 ← %2"_s.arg(QString(domain::fieldName(it.key())).leftJustified(16), columns.join(u" + "_s)));
    }
    if (!report.attributes.isEmpty())
        m_out.line(u"  "_s + Cli::tr("kept as they are: %1").arg(report.attributes.join(u", "_s)));
    m_out.notes(report.warnings);
    textIssues(report);
}

void ImportText::textIssues(const domain::ImportReport &report)
{
    for (const domain::Issue &issue : report.issues.first(std::min(issuesShown, report.issues.size()))) {
        base::Error reason = issue.reason;
        reason.place = {report.file, {}, issue.row, issue.column};
        const QString value = issue.value.isEmpty() ? QString() : u" ["_s + issue.value + u']';
        m_out.note(m_out.sentence(reason) + value);
    }
    if (report.rejected > issuesShown) {
        m_out.note(Cli::tr("… and %1 more; --rejects FILE.csv saves them all.")
                       .arg(m_out.language().number(report.rejected - issuesShown)));
    }
}

} // namespace gensvar::cli
