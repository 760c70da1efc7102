// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gensvar::shell {

/// A way to begin: a large button with a picture, a heading and a sentence.
class Door : public QAbstractButton
{
    Q_OBJECT

public:
    Door(QLatin1StringView icon, const QString &heading, const QString &text, const QString &act,
         const QString &shortcut, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {290, 272}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLatin1StringView m_icon;
    QString m_text;
    QString m_act;
    QString m_shortcut;
};

/// What an empty window shows: the doors to begin by, and the stores opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void showRecent(const QStringList &stores);

signals:
    void filesWanted();
    void sampleWanted();
    void storeWanted(const QString &path);
    void helpWanted(); ///< what a file needs to have
    void languageWanted();

private:
    QLayout *makeFoot();

    Door *m_files;
    QVBoxLayout *m_recent;
    QLabel *m_drop;
};

} // namespace gensvar::shell
