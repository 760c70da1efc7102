// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::test {

QJsonObject Outcome::json() const
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(out, &error).object();
    return error.error == QJsonParseError::NoError ? object : QJsonObject();
}

bool Outcome::hasInOrder(const QStringList &names) const
{
    qsizetype at = 0;
    for (const QString &name : names) {
        at = out.indexOf(QByteArray('"' + name.toUtf8() + "\":"), at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

QString Outcome::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"GENSVAR_STORE"_s, u"GENSVAR_USER"_s, u"LANGUAGE"_s, u"LANG"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
}

QString Program::executable()
{
    return QStringLiteral(GENSVAR_CLI);
}

Outcome Program::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(executable(), arguments);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.exit = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Outcome Program::json(const QStringList &arguments) const
{
    return run(QStringList{u"--store"_s, store(), u"--json"_s} + arguments);
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedData()
{
    const QString path = QStringLiteral(GENSVAR_SHARED_DATA);
    return QDir(path).exists() ? path : QString();
}

} // namespace gensvar::test
