// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QListWidget>
#include <QWidget>

class QMenu;
class QToolButton;

namespace gensvar::shell {

/// The pages, one below the other, the last one at the foot; the menu beside the name of the program.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addPage(const QString &name, QLatin1StringView icon, const QString &shortcut);
    /// The one at the foot, after all others: to be gone to with no file open as well.
    void addLastPage(const QString &name, QLatin1StringView icon, const QString &shortcut);
    void setCurrent(int page);
    void setUsable(bool usable); ///< the pages have something to show
    void setMenu(QMenu *menu);
    void openMenu();

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTo(QListWidget *list, const QString &name, QLatin1StringView icon, const QString &shortcut);

    QListWidget *m_list;
    QListWidget *m_last;
    QToolButton *m_menu;
};

} // namespace gensvar::shell
