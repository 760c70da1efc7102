// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return u"s"_s;
    case Unit::Milliseconds:
        return u"ms"_s;
    case Unit::MebiBytes:
        break;
    }
    return u"MiB"_s;
}

static QString number(double value, Unit unit)
{
    return QString::number(value, 'f', unit == Unit::MebiBytes ? 0 : 2) + u' ' + unitName(unit);
}

/// Median (min–max).
static QString spread(const Series &series)
{
    QString text = QString::number(series.median(), 'f', 2);
    if (series.size() > 1)
        text += u" (%1–%2)"_s.arg(series.min(), 0, 'f', 2).arg(series.max(), 0, 'f', 2);
    return text;
}

static QJsonObject jsonOf(const Line &line, const Series &ratios, const QString &verdict)
{
    QJsonObject json{{u"what"_s, line.what}, {u"unit"_s, unitName(line.unit)}, {u"met"_s, verdict}};
    if (!line.missing.isEmpty())
        json.insert(u"missing"_s, line.missing);
    if (line.target > 0)
        json.insert(u"target"_s, line.target);
    if (!line.ours.isEmpty())
        json.insert(u"ours"_s, line.ours.median());
    if (!line.theirs.isEmpty()) {
        json.insert(u"peer"_s, line.peer);
        json.insert(u"theirs"_s, line.theirs.median());
        json.insert(u"ratio"_s, QJsonArray{ratios.min(), ratios.median(), ratios.max()});
    }
    return json;
}

void Report::add(const Line &line)
{
    const Series ratios = line.ours.over(line.theirs);
    const bool isRatio = !line.peer.isEmpty();
    const Series &judged = isRatio ? ratios : line.ours;
    QString verdict;
    if (!line.missing.isEmpty())
        verdict = u"not measured: "_s + line.missing;
    else if (line.target > 0 && !judged.isEmpty())
        verdict = judged.median() <= line.target ? u"yes"_s : u"NO"_s;
    m_misses += verdict == "NO"_L1;
    QString target;
    if (line.target > 0)
        target = u"≤ "_s + (isRatio ? QString(QString::number(line.target) + u" ×"_s) : number(line.target, line.unit));
    if (line.aim > 0)
        target += u" (aim %1)"_s.arg(line.aim);
    const QStringList cells{line.what,
                            line.ours.isEmpty() ? u"–"_s : number(line.ours.median(), line.unit),
                            line.theirs.isEmpty() ? line.peer
                                                  : line.peer + u' ' + number(line.theirs.median(), line.unit),
                            ratios.isEmpty() ? QString() : spread(ratios),
                            target,
                            verdict};
    m_rows.append(u"| "_s + cells.join(" | "_L1) + u" |"_s);
    m_json.append(jsonOf(line, ratios, verdict));
    say(m_rows.last());
}

void Report::note(const QString &text)
{
    m_notes.append(text);
    say(text);
}

void Report::say(const QString &text) const
{
    QTextStream(stderr) << text << Qt::endl;
}

QString Report::table() const
{
    const QString machine = u"%1, %2, %3 processors, Qt %4"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QString::number(QThread::idealThreadCount()),
        QString::fromLatin1(qVersion()));
    QString text = u"# Benchmarks, "_s + QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s) + u"\n\n"_s
        + machine + u". Medians; ratios median (min–max) of rounds taken in turn.\n\n"_s
        + u"| what | figure | peer | ratio | target | met |\n|---|---|---|---|---|---|\n"_s + m_rows.join(u'\n')
        + u'\n';
    if (!m_notes.isEmpty())
        text += u'\n' + m_notes.join("\n\n"_L1) + u'\n';
    return text;
}

bool Report::write(const QString &path) const
{
    const auto put = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QJsonObject json{{u"lines"_s, m_json}, {u"notes"_s, QJsonArray::fromStringList(m_notes)}};
    return put(path + u".md"_s, table().toUtf8()) && put(path + u".json"_s, QJsonDocument(json).toJson());
}

} // namespace gensvar::bench
